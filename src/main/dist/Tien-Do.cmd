@echo off
rem For officials who would rather not type commands: a double click asks what to do; forms dragged onto it are taken in.
setlocal EnableExtensions DisableDelayedExpansion
set "TIENDO_MENU_PAGE="
for /f "tokens=2 delims=:." %%P in ('chcp') do for %%Q in (%%P) do set "TIENDO_MENU_PAGE=%%Q"
chcp 65001 >nul
set "TIENDO=%~dp0bin\tiendo.cmd"
cd /d "%~dp0"
if not exist "data\" if exist "du-an\data\" cd du-an
if not exist "data\" goto :first
if "%~1"=="" goto :menu
call "%TIENDO%" import %*
goto :again

:first
echo.
echo Chưa có thư mục số liệu. Gõ mã đơn vị của anh, chị: 2 chữ số của tỉnh, hoặc 5 chữ số của xã, phường, đặc khu.
set "TIENDO_UNIT="
set /p "TIENDO_UNIT=Mã đơn vị (ví dụ 24 hoặc 31051): "
if not defined TIENDO_UNIT goto :end
call "%TIENDO%" init du-an --unit "%TIENDO_UNIT:"=%"
if not exist "du-an\data\" goto :first
cd du-an

:menu
echo.
echo   1. Nhập biểu đơn vị gửi về
echo   2. Kiểm tra số liệu
echo   3. Xem thử trang web
echo   4. Dựng trang web để công bố
echo   5. Thoát
set "TIENDO_CHOICE="
set /p "TIENDO_CHOICE=Chọn việc cần làm (1-5) rồi nhấn Enter: "
if "%TIENDO_CHOICE%"=="1" goto :import
if "%TIENDO_CHOICE%"=="2" goto :check
if "%TIENDO_CHOICE%"=="3" goto :preview
if "%TIENDO_CHOICE%"=="4" goto :build
if "%TIENDO_CHOICE%"=="5" goto :end
goto :menu

:import
set "TIENDO_FORM="
set /p "TIENDO_FORM=Kéo tệp hoặc thư mục biểu vào cửa sổ này rồi nhấn Enter: "
if not defined TIENDO_FORM goto :menu
call "%TIENDO%" import "%TIENDO_FORM:"=%"
goto :again

:check
call "%TIENDO%" check
goto :again

:preview
call "%TIENDO%" build --out xem-thu
if not errorlevel 1 start "" "xem-thu\index.html"
goto :again

:build
call "%TIENDO%" build
if errorlevel 1 goto :again
echo Trang web ở thư mục site: chép cả thư mục đó lên cổng thông tin điện tử.
start "" "site\index.html"

:again
echo.
pause
goto :menu

:end
if defined TIENDO_MENU_PAGE chcp %TIENDO_MENU_PAGE% >nul
endlocal
