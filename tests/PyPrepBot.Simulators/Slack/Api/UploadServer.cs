using Microsoft.AspNetCore.Http;

namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>Takes the bytes of files.</summary>
internal sealed class UploadServer(Simulation simulation)
{
    public async Task HandleAsync(HttpContext context, CancellationToken cancellation)
    {
        await ApiServer.WriteAsync(context, Take(context.Request, await ReadAsync(context.Request, cancellation)), cancellation);
    }

    // As they are, or as the one file of a form: Slack's own client does the latter.
    private static async Task<byte[]> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        if (request.HasFormContentType && (await request.ReadFormAsync(cancellation)).Files is [var file])
            await file.CopyToAsync(bytes, cancellation);
        else
            await request.Body.CopyToAsync(bytes, cancellation);
        return bytes.ToArray();
    }

    private ApiReply Take(HttpRequest request, byte[] bytes)
    {
        lock (simulation.World.Gate)
        {
            List<string> violations = [];
            if (request.Headers.Authorization.Count > 0)
                violations.Add("a token was sent to an upload address");
            var file = simulation.Files.At(request.Path.Value!);
            if (file is not null && file.Length != bytes.Length)
                violations.Add($"{bytes.Length} bytes and not the {file.Length} that were announced");
            var isGood = file is not null && request.Method == "POST" && file.Length == bytes.Length;
            if (isGood)
                simulation.World.Files[file!.Id] = file.Bytes = bytes;
            simulation.Recorder.Add("in", "upload", "POST upload", $"{bytes.Length} bytes", isGood ? 200 : 400, violations: violations);
            return new ApiReply((System.Text.Json.Nodes.JsonObject?)null)
            {
                Status = isGood ? 200 : 400, Text = isGood ? $"OK - {bytes.Length}" : "invalid_upload", ContentType = "text/plain",
            };
        }
    }
}
