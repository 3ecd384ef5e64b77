using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Core.Chat;

namespace PyPrepBot.Composition;

/// <summary>Opens the doors that platforms knock at, where the settings ask for them.</summary>
internal static class WebEntries
{
    // Far more than any interaction holds, and little enough to keep in memory before anything is known of the sender.
    private const int LargestBody = 1 << 20;

    public static void MapEntries(this WebApplication app)
    {
        foreach (var entry in app.Services.GetServices<IWebEntry>().Where(entry => entry.IsOpen))
        {
            app.MapMethods(entry.Path, [entry.IsForBrowsers ? HttpMethods.Get : HttpMethods.Post], context => AnswerAsync(entry, context));
        }
    }

    private static async Task AnswerAsync(IWebEntry entry, HttpContext context)
    {
        ReadOnlyMemory<byte>? read;
        try
        {
            read = await BodyAsync(context.Request, context.RequestAborted);
        }
        catch (BadHttpRequestException fault)
        {
            // Too slow or torn off: the caller's fault, and none of ours to log.
            context.Response.StatusCode = fault.StatusCode;
            return;
        }

        if (read is not { } body)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        var call = new WebCall(name => context.Request.Headers[name] is [var value] ? value : null, body)
        {
            Query = name => context.Request.Query[name] is [var value] ? value : null,
            Cookie = name => context.Request.Cookies[name],
        };
        await WriteAsync(await entry.AnswerAsync(call, context.RequestAborted), context);
    }

    private static async Task WriteAsync(WebAnswer answer, HttpContext context)
    {
        context.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
        {
            context.Response.Headers[name] = value;
        }

        if (answer.Body.Length > 0)
        {
            context.Response.ContentType = answer.ContentType;
            context.Response.ContentLength = answer.Body.Length;
            await context.Response.BodyWriter.WriteAsync(answer.Body, context.RequestAborted);
        }
    }

    private static async Task<ReadOnlyMemory<byte>?> BodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        var buffer = new byte[8192];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellation)) > 0)
        {
            if (body.Length + read > LargestBody)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
