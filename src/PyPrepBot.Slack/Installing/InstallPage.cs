using System.Net;
using System.Security.Cryptography;
using System.Text;
using PyPrepBot.Core.Chat;

namespace PyPrepBot.Slack.Installing;

/// <summary>A page of its own: it loads nothing from anywhere, and no name in it can be more than text.</summary>
internal static class InstallPage
{
    private const string Style =
        "body{font:17px/1.6 system-ui,sans-serif;max-width:34em;margin:12vh auto;padding:0 1.2em;color:#1f3b4d;background:#fff}"
        + "h1{font-size:1.5em}code{background:#eef3f6;border-radius:4px;padding:.1em .4em}li{margin:.5em 0}a{color:#0b6a8f}"
        + "@media(prefers-color-scheme:dark){body{color:#dce7ee;background:#14222c}code{background:#24394a}a{color:#7cc4e4}}";

    // The address of the page holds the code and the state, so it is told to nobody and kept nowhere.
    private static readonly Dictionary<string, string> Headers = new()
    {
        ["Content-Security-Policy"] =
            $"default-src 'none'; style-src 'sha256-{Hash(Style)}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "no-referrer",
        ["Cache-Control"] = "no-store",
        ["Set-Cookie"] = StateCookie.Gone,
    };

    public static WebAnswer Answer(PageText text, int status) => new(status, Encoding.UTF8.GetBytes(Html(text)))
    {
        ContentType = "text/html; charset=utf-8",
        Headers = Headers,
    };

    private static string Html(PageText text)
    {
        var html = new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">")
            .Append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
            .Append("<title>").Append(Safe(text.Title)).Append("</title><style>").Append(Style).Append("</style></head><body><main>")
            .Append("<h1>").Append(Safe(text.Title)).Append("</h1><p>").Append(Safe(text.Words)).Append("</p>");
        if (text.Steps.Count > 0)
        {
            html.Append("<ol>").AppendJoin("", text.Steps.Select(Step)).Append("</ol>");
        }

        if (text.Link is { } link)
        {
            html.Append("<p><a href=\"").Append(Safe(link.Address.AbsoluteUri)).Append("\">").Append(Safe(link.Words)).Append("</a></p>");
        }

        return html.Append("</main></body></html>").ToString();
    }

    private static string Step((string Words, string? Typed) step) => step.Typed is null
        ? $"<li>{Safe(step.Words)}</li>"
        : $"<li>{Safe(step.Words)} <code>{Safe(step.Typed)}</code></li>";

    private static string Safe(string text) => WebUtility.HtmlEncode(text);

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
