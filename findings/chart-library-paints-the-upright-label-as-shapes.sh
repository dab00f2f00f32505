#!/usr/bin/env bash
# JFreeChart 1.5.6 hands the labels of a chart to the surface as text, but for what stands upright beside the value axis: it turns that
# into outlines of glyphs by itself, a way round a fault of old Java versions that is on by default. An SVG made of the chart, here by
# Apache Batik 1.19, has the words of the other axis as <text>, and those of the value axis (what the figures are) as
# a shape: no screen reader says them, no search finds them, no style sheet changes their font, and they weigh more than all other
# labels together. TextUtils.setUseDrawRotatedStringWorkaround(false), once in a program, makes them text. (Years get a comma for
# thousands, too, unless the axis is told otherwise.)
#
# Seen on 2026-11-29 with OpenJDK 17:
#   by default:  2,024 2,025 Năm 0 1 2
#   told not to: 2,024 2,025 Năm 0 1 2 Tỷ lệ nữ
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
central="https://repo.maven.apache.org/maven2"
for jar in \
  org/jfree/jfreechart/1.5.6/jfreechart-1.5.6.jar \
  org/apache/xmlgraphics/batik-svggen/1.19/batik-svggen-1.19.jar \
  org/apache/xmlgraphics/batik-awt-util/1.19/batik-awt-util-1.19.jar \
  org/apache/xmlgraphics/batik-util/1.19/batik-util-1.19.jar \
  org/apache/xmlgraphics/batik-constants/1.19/batik-constants-1.19.jar \
  org/apache/xmlgraphics/batik-i18n/1.19/batik-i18n-1.19.jar \
  org/apache/xmlgraphics/batik-xml/1.19/batik-xml-1.19.jar \
  org/apache/xmlgraphics/xmlgraphics-commons/2.11/xmlgraphics-commons-2.11.jar \
  commons-io/commons-io/2.21.0/commons-io-2.21.0.jar \
  commons-logging/commons-logging/1.3.5/commons-logging-1.3.5.jar; do
  curl --silent --show-error --fail --remote-name "$central/$jar"
done

cat >Labels.java <<'JAVA'
import java.awt.geom.Rectangle2D;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.text.TextUtils;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

public class Labels {
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("by default:  " + texts());
        TextUtils.setUseDrawRotatedStringWorkaround(false);
        out.println("told not to: " + texts());
    }

    static String texts() throws Exception {
        XYSeries series = new XYSeries("");
        series.add(2024, 1);
        series.add(2025, 2);
        JFreeChart chart = ChartFactory.createXYLineChart(null, "Năm", "Tỷ lệ nữ", new XYSeriesCollection(series));
        chart.removeLegend();
        ((NumberAxis) chart.getXYPlot().getDomainAxis()).setTickUnit(new NumberTickUnit(1));
        ((NumberAxis) chart.getXYPlot().getRangeAxis()).setTickUnit(new NumberTickUnit(1));
        SVGGraphics2D surface = new SVGGraphics2D(
                DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument());
        chart.draw(surface, new Rectangle2D.Double(0, 0, 600, 400));
        StringWriter svg = new StringWriter();
        surface.stream(svg);
        return Pattern.compile("<text[^>]*>([^<]+)")
                .matcher(svg.toString())
                .results()
                .map(label -> label.group(1))
                .collect(Collectors.joining(" "));
    }
}
JAVA
javac -encoding UTF-8 -cp '*' Labels.java
seen="$(java -Djava.awt.headless=true -cp '*:.' Labels)"
echo "$seen"
[ "$seen" = 'by default:  2,024 2,025 Năm 0 1 2
told not to: 2,024 2,025 Năm 0 1 2 Tỷ lệ nữ' ]
