using System.CommandLine;
using Microsoft.Extensions.Configuration;
using PyPrepBot.Composition;
using PyPrepBot.Core.Features;
using PyPrepBot.Slack;

namespace PyPrepBot.Commands;

/// <summary><c>manifest slack</c>: prints what a platform's own page makes an app from. Nothing else goes to the output.</summary>
internal static class ManifestCommands
{
    public static Command Create()
    {
        var url = new Option<string?>("--url")
        {
            Description = "Where Slack reaches the bot's web server, for Slack:Mode Http (setting Slack:PublicUrl)",
        };
        var many = new Option<bool>("--many-workspaces")
        {
            Description = "Let workspaces install the bot themselves; so without asking where Slack:ClientId is set",
        };
        var slack = new Command("slack", "Print the Slack app's manifest; without an address for Socket Mode.") { url, many };
        slack.SetAction(parsed => Guarded.RunAsync(() => Task.FromResult(Print(parsed.GetValue(url), parsed.GetValue(many)))));
        return new Command("manifest", "What a platform's own page makes an app from.") { slack };
    }

    private static int Print(string? url, bool isForMany)
    {
        var settings = new SlackOptions();
        SlackSettings.Read(Settings.Load(new Dictionary<string, string?>()), settings);
        var address = Address(url, settings);
        if (isForMany && address is null)
        {
            throw new SettingsException("--many-workspaces needs an address: give it with --url, such as https://bot.example.org.");
        }

        var installs = isForMany || (address is not null && settings.IsForMany);
        Console.WriteLine(SlackManifest.Json(FeatureTable.Routes, settings, address, installs));
        return ExitCode.Ok;
    }

    private static Uri? Address(string? url, SlackOptions settings)
    {
        if (url is not null)
        {
            return WebRoots.Read("--url", url);
        }

        return settings is { Mode: SlackMode.Http, PublicUrl: null }
            ? throw new SettingsException("Slack:Mode is Http, so Slack needs an address. Set Slack:PublicUrl, or give it with --url.")
            : settings.Mode == SlackMode.Http ? settings.PublicUrl : null;
    }
}
