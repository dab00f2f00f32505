<#ftl output_format="HTML">
<#import "base.ftl" as base>
<@base.page>
<table>
<tr><th>Đơn vị</th><th>2016</th><th>2025</th><th>Mốc 2025</th><th>Kết quả</th></tr>
<#list units as unit>
<#assign indicator = unit.numbers.indicators[content.position?number] milestone = indicator.milestones[0]>
<tr><td><a href="/${unit.uri}">${unit.title}</a></td><td>${indicator.figures[0].text}</td><td>${indicator.figures[9].text}</td><td>${milestone.value}%</td><td>${(indicator.figures[9].rate gte milestone.value)?then("đạt", "chưa đạt")}</td></tr>
</#list>
</table>
</@base.page>
