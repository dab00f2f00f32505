<#ftl output_format="HTML">
<#import "base.ftl" as base>
<#import "chart.ftl" as chart>
<#assign indicators = content.numbers.indicators>
<@base.page>
<table>
<tr><th>Chỉ tiêu</th><#list indicators[0].figures as figure><th>${figure.year?c}</th></#list></tr>
<#list indicators as indicator>
<tr><td>${indicator.name}</td><#list indicator.figures as figure><td>${figure.text} (${figure.part}/${figure.whole})</td></#list></tr>
</#list>
</table>
<div class="charts">
<#list indicators as indicator>
<@chart.chart indicator/>
</#list>
</div>
${content.body?no_esc}
</@base.page>
