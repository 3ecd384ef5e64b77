using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace PyPrepBot.Composition;

/// <summary>Where the web server listens: setting Urls, addresses separated by semicolons.</summary>
internal static class WebAddresses
{
    private const string Example = "Write it as http://127.0.0.1:8080, several of them separated by semicolons.";

    /// <summary>What is wrong with the setting; one sentence for each address that cannot be meant.</summary>
    public static IEnumerable<string> Faults(string? urls) =>
        (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Fault).OfType<string>();

    /// <summary>The first address as somebody on this machine reaches it; null when there is none.</summary>
    /// <exception cref="SettingsException">The address cannot be asked.</exception>
    public static Uri? ToAsk(string? urls)
    {
        var first = (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault();
        if (first is null)
        {
            return null;
        }

        if (Fault(first) is { } fault)
        {
            throw new SettingsException(fault);
        }

        var here = first
            .Replace("://+", "://127.0.0.1", StringComparison.Ordinal)
            .Replace("://*", "://127.0.0.1", StringComparison.Ordinal);
        return !Uri.TryCreate(here, UriKind.Absolute, out var address)
            ? throw new SettingsException($"'{first}' cannot be asked. {Example}")
            : address.Port == 0 ? throw new SettingsException($"{first} leaves the port to chance. The log names it: give it with --url.")
            : address;
    }

    /// <summary>Starts the bot, and says it in a sentence when an address cannot be had.</summary>
    /// <exception cref="SettingsException">Another program has the port, or it is not for us.</exception>
    public static async Task StartAsync(IHost host, CancellationToken cancellation)
    {
        try
        {
            await host.StartAsync(cancellation);
        }
        catch (Exception refused) when (refused is SocketException or IOException { InnerException: AddressInUseException })
        {
            var urls = host.Services.GetRequiredService<IConfiguration>()["Urls"];
            throw new SettingsException(
                $"Urls: nothing can be served at {urls}: {refused.Message.TrimEnd('.')}. "
                + "Choose another port, or stop the program that has this one.");
        }
    }

    private static string? Fault(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            var isServed = address.Scheme.Equals("http", StringComparison.OrdinalIgnoreCase);
            return !isServed ? $"Urls: '{url}' is not served here, only http is; a proxy in front of the bot can do https. {Example}"
                : address.PathBase.Length > 0 ? $"Urls: '{url}' has a path. {Example}"
                : address.Port is < 0 or > IPEndPoint.MaxPort ? $"Urls: '{url}' has no port that exists. {Example}"
                : null;
        }
        catch (FormatException)
        {
            return $"Urls: '{url}' is no address. {Example}";
        }
    }
}
