using Microsoft.AspNetCore.Http;

namespace PyPrepBot.Simulators.Slack.Load;

/// <summary>Takes the answers of a load before the strict and slower ways see them.</summary>
internal sealed class LoadServer(LoadBook book)
{
    /// <summary>Where the response_urls of a load begin.</summary>
    public const string Hooks = "/hooks/load/";

    private const string View = "V0" + LoadBook.Mark;

    public async ValueTask<bool> TryHandleAsync(HttpContext context, CancellationToken cancellation)
    {
        if (!book.IsOn)
            return false;
        var path = context.Request.Path.Value!;
        if (path.StartsWith(Hooks, StringComparison.Ordinal))
            return await HookAsync(context, path[Hooks.Length..], cancellation);
        return path is "/api/views.open" or "/api/views.update" && await ViewAsync(context, path["/api/".Length..], cancellation);
    }

    private async Task<bool> HookAsync(HttpContext context, string id, CancellationToken cancellation)
    {
        using var body = new MemoryStream((int)(context.Request.ContentLength ?? 1024));
        await context.Request.Body.CopyToAsync(body, cancellation);
        book.Answer(id, "response_url", body.ToArray(), null);
        await context.Response.WriteAsync("ok", cancellation);
        return true;
    }

    // The form is read here and, being kept by the request, once more by the strict way where it is none of a load.
    private async Task<bool> ViewAsync(HttpContext context, string method, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var isOpen = method == "views.open";
        var key = form[isOpen ? "trigger_id" : "view_id"].ToString();
        if (!key.StartsWith(isOpen ? LoadBook.Mark : View, StringComparison.Ordinal))
            return false;
        var view = isOpen ? $"V0{key}" : key;
        var id = isOpen ? key : book.PressIn(key);
        var isTaken = id is not null && book.Answer(id, method, LoadBook.Bytes(form["view"].ToString()), view);
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(
            isTaken || !isOpen
                ? $$$"""{"ok":true,"view":{"id":"{{{view}}}","hash":"1.load"}}""" : """{"ok":false,"error":"expired_trigger_id"}""",
            cancellation);
        return true;
    }
}
