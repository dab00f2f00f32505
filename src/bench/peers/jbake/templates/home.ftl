<#ftl output_format="HTML">
<#import "base.ftl" as base>
<@base.page>
<ul>
<#list indicators as indicator>
<li><a href="/${indicator.uri}">${indicator.title}</a></li>
</#list>
</ul>
</@base.page>
