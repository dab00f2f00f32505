tiendoSeries(["%","",[
["VN~cap_chinh_quyen=bo_cqnb_cqtcp","Việt Nam: Bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ","Cấp quốc gia",2019,["11,8"]],
["VN~cap_chinh_quyen=tinh","Việt Nam: Cấp tỉnh","Cấp quốc gia",2019,["13,3"]],
["VN~cap_chinh_quyen=huyen","Việt Nam: Cấp huyện","Cấp quốc gia",2019,["23,7"]],
["VN~cap_chinh_quyen=xa","Việt Nam: Cấp xã","Cấp quốc gia",2019,["14,0"]]]]);
