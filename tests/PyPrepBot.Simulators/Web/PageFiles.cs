using Microsoft.AspNetCore.Http;

namespace PyPrepBot.Simulators.Web;

/// <summary>A page, out of the program itself.</summary>
/// <param name="start">What is at the root.</param>
/// <param name="others">What else there is, under its own name.</param>
internal sealed class PageFiles(string start, params IReadOnlyList<string> others)
{
    public async Task<bool> TrySendAsync(HttpContext context, CancellationToken cancellation)
    {
        var asked = context.Request.Path.Value![1..];
        var name = asked.Length == 0 ? start : others.FirstOrDefault(one => one == asked);
        if (name is null)
            return false;
        await using var stream = typeof(PageFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not part of the program.");
        context.Response.ContentType = TypeOf(name);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";
        await stream.CopyToAsync(context.Response.Body, cancellation);
        return true;
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        _ => "text/html; charset=utf-8",
    };
}
