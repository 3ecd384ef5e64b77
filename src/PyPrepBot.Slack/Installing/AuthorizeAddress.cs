using PyPrepBot.Slack.Registering;

namespace PyPrepBot.Slack.Installing;

/// <summary>Slack's page on which somebody agrees. Optional scopes are asked for with the others; the manifest tells them apart.</summary>
/// <remarks>https://docs.slack.dev/authentication/installing-with-oauth#asking</remarks>
internal static class AuthorizeAddress
{
    public static string Of(SlackOptions options, string state)
    {
        var asked = string.Join(',', ManifestScope.Needed.Concat(ManifestScope.Optional));
        (string Name, string Value)[] query =
        [
            ("client_id", options.ClientId ?? ""), ("scope", asked), ("state", state), ("redirect_uri", $"{options.Callback()}"),
        ];
        var text = query.Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value)}");
        return $"{options.AuthorizeUrl.AbsoluteUri}?{string.Join('&', text)}";
    }
}
