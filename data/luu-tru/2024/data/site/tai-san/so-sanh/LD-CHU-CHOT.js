tiendoSeries(["%","Số cơ quan, chính quyền có lãnh đạo chủ chốt là nữ",[
["H184","Huyện Văn Quan","Cấp huyện, Tỉnh Lạng Sơn",2020,["37,0 mh=17/46","","41,3 mh=19/46","45,7 mh=21/46","47,8 mh=22/46"]],
["VN~cap_chinh_quyen=bo_cqnb","Việt Nam: Bộ, cơ quan ngang bộ","Cấp quốc gia",2022,["59,1=13/22","","59,1=13/22"]],
["VN~cap_chinh_quyen=cqtcp","Việt Nam: Cơ quan thuộc Chính phủ","Cấp quốc gia",2022,["25,0=2/8","","12,5=1/8"]],
["VN~cap_chinh_quyen=bo_cqnb_cqtcp","Việt Nam: Bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ","Cấp quốc gia",2022,["50,0=15/30","46,7=14/30"]],
["VN~cap_chinh_quyen=tinh","Việt Nam: Cấp tỉnh","Cấp quốc gia",2022,["","74,6=47/63","76,2=48/63"]],
["VN~cap_chinh_quyen=huyen","Việt Nam: Cấp huyện","Cấp quốc gia",2022,["","","44,6"]],
["VN~cap_chinh_quyen=xa","Việt Nam: Cấp xã","Cấp quốc gia",2022,["","","46,6"]],
["X06253-cu","Thị trấn Văn Quan","Cấp xã, Huyện Văn Quan, Tỉnh Lạng Sơn",2024,["50,0 mh=1/2"]],
["X06280-cu","Xã Điềm He","Cấp xã, Huyện Văn Quan, Tỉnh Lạng Sơn",2024,["100,0 mh=2/2"]],
["X06292-cu","Xã Lương Năng","Cấp xã, Huyện Văn Quan, Tỉnh Lạng Sơn",2024,["50,0 mh=1/2"]],
["X06313-cu","Xã Tri Lễ","Cấp xã, Huyện Văn Quan, Tỉnh Lạng Sơn",2024,["0,0 mh=0/2"]]]]);
