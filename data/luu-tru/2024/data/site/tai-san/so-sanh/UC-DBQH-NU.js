tiendoSeries(["%",[
["T20","Tỉnh Lạng Sơn","Cấp tỉnh, Việt Nam",2021,["30,0"]],
["VN","Việt Nam","Cấp quốc gia",2021,["45,3"]]]]);
