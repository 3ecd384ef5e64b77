using System.CommandLine;
using PyPrepBot.Composition;

namespace PyPrepBot.Commands;

/// <summary><c>health</c>: asks a running bot whether it is ready; for a container's health check.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static Command Create()
    {
        var url = new Option<string?>("--url") { Description = "Where its web server listens (setting Urls)" };
        var command = new Command("health", "Ask a running bot whether it is ready; exit code 1 when it is not.") { url };
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(() => AskAsync(parsed.GetValue(url), cancellation)));
        return command;
    }

    private static async Task<int> AskAsync(string? url, CancellationToken cancellation)
    {
        var address = WebAddresses.ToAsk(url ?? Settings.Load(new Dictionary<string, string?>())["Urls"])
            ?? throw new SettingsException("No web server is configured. Set Urls, such as http://127.0.0.1:8080, or give --url.");
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            var answer = await client.GetAsync(new Uri(address, "/health/ready"), cancellation);
            Console.WriteLine(answer.IsSuccessStatusCode ? "ready" : "not ready");
            return answer.IsSuccessStatusCode ? ExitCode.Ok : ExitCode.Failed;
        }
        catch (Exception refused) when (refused is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            Console.WriteLine($"no answer from {address}; is the bot running with Urls set to it?");
            return ExitCode.Failed;
        }
    }
}
