using Microsoft.AspNetCore.Http;

namespace PyPrepBot.Simulators.Discord.Load;

/// <summary>Takes the callbacks of a load before the strict and slower routes see them.</summary>
internal sealed class LoadServer(LoadBook book, string root)
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, CancellationToken cancellation)
    {
        if (book.Count == 0 || context.Request.Method != "POST"
            || context.Request.Path.Value![root.Length..].Split('/') is not ["", "interactions", var id, var token, "callback"]
            || !book.Knows(id))
            return false;
        using var body = new MemoryStream((int)(context.Request.ContentLength ?? 1024));
        await context.Request.Body.CopyToAsync(body, cancellation);
        context.Response.StatusCode = book.Take(id, Uri.UnescapeDataString(token), body.ToArray());
        return true;
    }
}
