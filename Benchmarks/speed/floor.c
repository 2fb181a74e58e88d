/* The least that a build can do: read every record, run cmark-gfm over its body, write as many bytes as the site has.
 *   floor PLAN    each line of PLAN: bytes to write, file to write, a tab before each, file to read or nothing
 */
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *read_whole(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    if (!file) { perror(path); exit(1); }
    fseek(file, 0, SEEK_END);
    *length = (size_t)ftell(file);
    rewind(file);
    char *text = malloc(*length + 1);
    if (!text || fread(text, 1, *length, file) != *length) { perror(path); exit(1); }
    text[*length] = 0;
    fclose(file);
    return text;
}

static char *rendered(const char *path) {
    static const char *const names[] = {"table", "autolink", "strikethrough"};
    size_t length;
    char *text = read_whole(path, &length);
    const char *end = strstr(text + 3, "\n---\n");
    const char *body = end ? end + 5 : text;
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    for (int i = 0; i < 3; i++) {
        cmark_syntax_extension *extension = cmark_find_syntax_extension(names[i]);
        if (extension) cmark_parser_attach_syntax_extension(parser, extension);
    }
    cmark_parser_feed(parser, body, length - (size_t)(body - text));
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, CMARK_OPT_DEFAULT, NULL);
    cmark_node_free(document);
    cmark_parser_free(parser);
    free(text);
    return html;
}

static void write_bytes(const char *path, const char *html, size_t size, const char *filler, size_t filler_size) {
    FILE *file = fopen(path, "wb");
    if (!file) { perror(path); exit(1); }
    size_t written = strlen(html);
    if (written > size) written = size;
    fwrite(html, 1, written, file);
    while (written < size) {
        size_t part = size - written < filler_size ? size - written : filler_size;
        fwrite(filler, 1, part, file);
        written += part;
    }
    if (fclose(file)) { perror(path); exit(1); }
}

int main(int count, char **arguments) {
    static char line[8192], filler[65536];
    if (count != 2) return 64;
    memset(filler, 'x', sizeof filler);
    cmark_gfm_core_extensions_ensure_registered();
    FILE *plan = fopen(arguments[1], "rb");
    if (!plan) { perror(arguments[1]); return 1; }
    while (fgets(line, sizeof line, plan)) {
        line[strcspn(line, "\n")] = 0;
        char *output = strchr(line, '\t');
        *output++ = 0;
        char *input = strchr(output, '\t');
        *input++ = 0;
        char *html = *input ? rendered(input) : calloc(1, 1);
        write_bytes(output, html, strtoull(line, NULL, 10), filler, sizeof filler);
        free(html);
    }
    fclose(plan);
    return 0;
}
