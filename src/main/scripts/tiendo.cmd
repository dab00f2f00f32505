@echo off
rem Runs Tien Do with the settings that suit it best: a build is over before Java's optimising compiler has paid for itself;
rem a preview runs for hours and has it.
rem TIENDO_JAVA_OPTS, if set, comes after ours and wins. The console speaks UTF-8 while the program runs, and its own
rem code page again afterwards. The return code is the program's; 4 where there is no Java.
setlocal EnableExtensions DisableDelayedExpansion
set "TIENDO_PAGE="
for /f "tokens=2 delims=:." %%P in ('chcp') do for %%Q in (%%P) do set "TIENDO_PAGE=%%Q"
chcp 65001 >nul

set "TIENDO_JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME:"=%\bin\java.exe"
if not defined TIENDO_JAVA for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%J"
if not defined TIENDO_JAVA for %%K in ("HKLM\SOFTWARE\JavaSoft\JDK" "HKLM\SOFTWARE\JavaSoft\JRE") do (
  for /f "tokens=2,*" %%A in ('reg query %%K /s /v JavaHome 2^>nul ^| findstr "REG_SZ"') do call :try "%%B\bin\java.exe"
)
if not defined TIENDO_JAVA for %%K in ("HKLM\SOFTWARE\Eclipse Adoptium" "HKLM\SOFTWARE\Microsoft\JDK" "HKCU\SOFTWARE\Eclipse Adoptium") do (
  for /f "tokens=2,*" %%A in ('reg query %%K /s /v Path 2^>nul ^| findstr "REG_SZ"') do call :try "%%B\bin\java.exe"
)
if not defined TIENDO_JAVA for /d %%D in ("%~dp0jre*" "%~dp0..\jre*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Amazon Corretto\*" "%LocalAppData%\Programs\Eclipse Adoptium\*") do call :try "%%D\bin\java.exe"
if not defined TIENDO_JAVA goto :nojava
set "TIENDO_JAR=%~dp0tiendo.jar"
if not exist "%TIENDO_JAR%" set "TIENDO_JAR=%~dp0..\tiendo.jar"
rem What Java learned of the program when it was packaged; another Java, or one that finds other jars, passes over it.
set "TIENDO_LEARNED="
for %%F in ("%TIENDO_JAR%") do (
  if exist "%%~dpnF.jsa" set TIENDO_LEARNED="-XX:SharedArchiveFile=%%~dpnF.jsa" -Xlog:disable
  if exist "%%~dpnF.aot" set TIENDO_LEARNED=-XX:+IgnoreUnrecognizedVMOptions "-XX:AOTCache=%%~dpnF.aot" -Xlog:disable
)

set "TIENDO_HASTE=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.5"
if /i "%~1"=="serve" set "TIENDO_HASTE="
if /i "%~1"=="xem" set "TIENDO_HASTE="
"%TIENDO_JAVA%" %TIENDO_HASTE% -XX:+UseSerialGC %TIENDO_LEARNED% %TIENDO_JAVA_OPTS% -jar "%TIENDO_JAR%" %*
set "TIENDO_CODE=%ERRORLEVEL%"
goto :end

:nojava
>&2 echo Không tìm thấy Java 17 trở lên trên máy này.
>&2 echo Cách sửa: tải Java (Temurin, miễn phí) tại https://adoptium.net/temurin/releases/?version=17
>&2 echo chọn Windows, x64, JRE, tệp .msi; cài đặt xong thì mở cửa sổ dòng lệnh mới và chạy lại.
>&2 echo Nếu đã có Java: đặt biến môi trường JAVA_HOME là thư mục cài Java, ví dụ C:\Program Files\Java\jdk-17
set "TIENDO_CODE=4"

:end
if defined TIENDO_PAGE chcp %TIENDO_PAGE% >nul
endlocal & exit /b %TIENDO_CODE%

rem Takes a java.exe, unless there is one already, if it is of version 17 or later.
:try
if defined TIENDO_JAVA exit /b 0
if not exist "%~1" exit /b 0
set "TIENDO_VERSION="
for /f "tokens=3" %%V in ('call "%~1" -version 2^>^&1 ^| findstr /c:" version "') do set "TIENDO_VERSION=%%~V"
if not defined TIENDO_VERSION exit /b 0
set "TIENDO_MAJOR=0"
for /f "delims=.-+_" %%M in ("%TIENDO_VERSION%") do set "TIENDO_MAJOR=%%M"
if %TIENDO_MAJOR% GEQ 17 set "TIENDO_JAVA=%~1"
exit /b 0
