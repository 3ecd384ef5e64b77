using Microsoft.AspNetCore.Http;

namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>Hands out files to whoever brings a token that may read them; everybody else is sent to sign in.</summary>
/// <remarks>https://docs.slack.dev/reference/objects/file-object#authentication</remarks>
internal sealed class DownloadServer(Simulation simulation)
{
    private const string Bearer = "Bearer ";

    public async Task HandleAsync(HttpContext context, CancellationToken cancellation)
    {
        byte[]? bytes;
        lock (simulation.World.Gate)
        {
            var token = context.Request.Headers.Authorization.ToString();
            var owner = simulation.World.Installations.FirstOrDefault(one => token == Bearer + one.Token);
            var file = simulation.Files.ByDownload(context.Request.Path.Value!);
            var may = owner?.Scopes.Contains("files:read") == true;
            bytes = may ? file?.Bytes : null;
            context.Response.StatusCode = bytes is not null ? 200 : may ? 404 : 302;
            simulation.Recorder.Add("in", "download", "GET download", null, context.Response.StatusCode);
        }

        if (context.Response.StatusCode == 302)
            context.Response.Headers.Location = new Uri(simulation.Address, "/signin").ToString();
        if (bytes is not null)
            await context.Response.Body.WriteAsync(bytes, cancellation);
    }
}
