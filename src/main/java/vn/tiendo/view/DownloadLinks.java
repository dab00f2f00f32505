package vn.tiendo.view;

import java.util.List;

/** The files with the content of a page, and the words before their links. */
public record DownloadLinks(String introduction, List<Link> links) {

    public DownloadLinks {
        links = List.copyOf(links);
    }
}
