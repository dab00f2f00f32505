<#ftl output_format="HTML">
<#macro page>
<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${content.title}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<nav><a href="/">Trang chủ</a> · <a href="/don-vi.html">Các đơn vị</a></nav>
<main>
<h1>${content.title}</h1>
<#nested>
</main>
</body>
</html>
</#macro>
