tiendoSeries(["%","",[
["VN~cap_chinh_quyen=tinh","Việt Nam: Cấp tỉnh","Cấp quốc gia",2021,["29,0"]],
["VN~cap_chinh_quyen=huyen","Việt Nam: Cấp huyện","Cấp quốc gia",2021,["29,1"]],
["VN~cap_chinh_quyen=xa","Việt Nam: Cấp xã","Cấp quốc gia",2021,["29,0"]]]]);
