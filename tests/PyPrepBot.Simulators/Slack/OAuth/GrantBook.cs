using Microsoft.AspNetCore.WebUtilities;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.OAuth;

/// <summary>Who said yes to the app, and may be told so once.</summary>
/// <remarks>https://docs.slack.dev/authentication/installing-with-oauth</remarks>
internal sealed class GrantBook(Simulation simulation)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    private readonly Dictionary<string, Grant> _grants = [];

    /// <summary>Why the page cannot be shown; null where it can.</summary>
    public string? Refusal(IReadOnlyDictionary<string, string> asked)
    {
        if (asked.GetValueOrDefault("client_id") != simulation.World.App.ClientId)
            return "invalid_client_id";
        if (Scopes(asked).Count == 0)
            return "no_scopes";
        return Uri.TryCreate(asked.GetValueOrDefault("redirect_uri"), UriKind.Absolute, out var uri) && (uri.Scheme == "https" || uri.IsLoopback)
            ? null : "bad_redirect_uri";
    }

    /// <summary>Where the browser goes after a yes.</summary>
    public string Accept(IReadOnlyDictionary<string, string> asked, SlackUser installer, bool isForAll, IReadOnlyCollection<string> without)
    {
        if (isForAll && installer.Workspace.EnterpriseId is null)
            throw new InvalidOperationException($"{installer.Workspace.Name} belongs to no organisation.");
        var code = $"{simulation.World.Ids.NextSecret(12)}.{simulation.World.Ids.NextSecret()}";
        _grants[code] = new Grant(
            installer, isForAll, [.. Scopes(asked).Except(without)], asked.GetValueOrDefault("redirect_uri"), simulation.Time.GetUtcNow());
        return Back(asked, ("code", code));
    }

    /// <summary>Where the browser goes after a no.</summary>
    public static string Deny(IReadOnlyDictionary<string, string> asked) => Back(asked, ("error", "access_denied"));

    /// <summary>Takes a code in, whatever comes of it; null when it is none or has expired.</summary>
    public Grant? Take(string code) =>
        _grants.Remove(code, out var grant) && simulation.Time.GetUtcNow() - grant.At <= Life ? grant : null;

    public static IReadOnlyDictionary<string, string> Query(Uri address) =>
        QueryHelpers.ParseQuery(address.Query).ToDictionary(one => one.Key, one => one.Value.ToString());

    private static List<string> Scopes(IReadOnlyDictionary<string, string> asked) =>
        [.. (asked.GetValueOrDefault("scope") ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)];

    private static string Back(IReadOnlyDictionary<string, string> asked, (string Name, string Value) answer) =>
        QueryHelpers.AddQueryString(asked["redirect_uri"], new Dictionary<string, string?>
        {
            [answer.Name] = answer.Value, ["state"] = asked.GetValueOrDefault("state") ?? "",
        });
}
