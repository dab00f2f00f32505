<#ftl output_format="HTML">
<#macro chart indicator>
<#local first = indicator.figures[0] last = indicator.figures[9]>
<figure>
<figcaption>${indicator.name}</figcaption>
<svg viewBox="0 0 320 140" role="img" aria-label="${indicator.name}: ${first.text} năm 2016, ${last.text} năm 2025">
<path class="grid" d="M24 20H290M24 70H290M24 120H290"/>
<text class="scale" x="20" y="23">100</text><text class="scale" x="20" y="73">50</text><text class="scale" x="20" y="123">0</text>
<text x="14" y="134">2016</text><text x="185" y="134">2025</text><text x="280" y="134">2030</text>
<polyline class="line" points="<#list indicator.figures as figure>${x(figure.year)},${y(figure.rate)} </#list>"/>
<#list indicator.figures as figure>
<circle class="dot" cx="${x(figure.year)}" cy="${y(figure.rate)}" r="3"><title>${figure.year?c}: ${figure.text}</title></circle>
</#list>
<text x="26" y="${y(first.rate + 6)}">${first.text}</text>
<text x="200" y="${y(last.rate - 4)}">${last.text}</text>
<#list indicator.milestones as milestone>
<path class="milestone" d="M${x(milestone.year, -6)} ${y(milestone.value)}h12"/><text x="${x(milestone.year, -6)}" y="${y(milestone.value + 4)}">≥ ${milestone.value}%</text>
</#list>
</svg>
</figure>
</#macro>
<#function x year shift=0><#return (24 + 19 * (year - 2016) + shift)?c></#function>
<#function y rate><#return (120 - rate)?c></#function>
