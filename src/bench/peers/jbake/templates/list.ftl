<#ftl output_format="HTML">
<#import "base.ftl" as base>
<@base.page>
<ul>
<#list units as unit>
<li><a href="/${unit.uri}">${unit.title}</a></li>
</#list>
</ul>
</@base.page>
