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
            app.MapPost(entry.Path, context => AnswerAsync(entry, context));
        }
    }

    private static async Task AnswerAsync(IWebEntry entry, HttpContext context)
    {
        if (await BodyAsync(context.Request, context.RequestAborted) is not { } body)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        var call = new WebCall(name => context.Request.Headers[name] is [var value] ? value : null, body);
        var answer = await entry.AnswerAsync(call, context.RequestAborted);
        context.Response.StatusCode = answer.Status;
        if (answer.Json.Length > 0)
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = answer.Json.Length;
            await context.Response.BodyWriter.WriteAsync(answer.Json, context.RequestAborted);
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
