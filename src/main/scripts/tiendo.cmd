@echo off
rem Runs Tien Do with the settings that suit it best: a build is over before Java's optimising compiler has paid for itself.
rem TIENDO_JAVA_OPTS, if set, comes after ours and wins.
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %TIENDO_JAVA_OPTS% -jar "%~dp0tiendo.jar" %*
