using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Reading;
using PyPrepBot.Slack.Registering;

namespace PyPrepBot.Slack;

/// <summary>The Slack app that the settings describe, as text for Slack's own page.</summary>
public static class SlackManifest
{
    /// <param name="address">The root of our web server as Slack reaches it; null for the socket, which needs none.</param>
    /// <param name="isForMany">Whether workspaces install the bot themselves.</param>
    public static string Json(IReadOnlyList<Route> routes, SlackOptions options, Uri? address, bool isForMany) => Manifest.Json(
        routes,
        CommandNames.Of(options),
        SlackAddresses.At(address, SlackAddresses.EventsPath),
        isForMany ? SlackAddresses.At(address, SlackAddresses.CallbackPath) : null);
}
