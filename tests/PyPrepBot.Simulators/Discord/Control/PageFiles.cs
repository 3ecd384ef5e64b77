using Microsoft.AspNetCore.Http;

namespace PyPrepBot.Simulators.Discord.Control;

/// <summary>The page, out of the program itself.</summary>
internal static class PageFiles
{
    private static readonly Dictionary<string, (string Name, string Type)> Files = new()
    {
        ["/"] = ("page.html", "text/html; charset=utf-8"),
        ["/page.css"] = ("page.css", "text/css; charset=utf-8"),
        ["/page.js"] = ("page.js", "text/javascript; charset=utf-8"),
        ["/markdown.js"] = ("markdown.js", "text/javascript; charset=utf-8"),
        ["/form.js"] = ("form.js", "text/javascript; charset=utf-8"),
    };

    public static async Task<bool> TrySendAsync(HttpContext context, CancellationToken cancellation)
    {
        if (!Files.TryGetValue(context.Request.Path.Value!, out var file))
            return false;
        await using var stream = typeof(PageFiles).Assembly.GetManifestResourceStream(file.Name)
            ?? throw new InvalidOperationException($"{file.Name} is not part of the program.");
        context.Response.ContentType = file.Type;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";
        await stream.CopyToAsync(context.Response.Body, cancellation);
        return true;
    }
}
