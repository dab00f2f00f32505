tiendoSeries(["%","Số nữ ứng cử",[
["T20","Tỉnh Lạng Sơn","Cấp tỉnh, Việt Nam",2021,["30,0=3/10"]],
["VN","Việt Nam","Cấp quốc gia",2021,["45,3=393/868"]]]]);
