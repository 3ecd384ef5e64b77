using System.Globalization;
using PyPrepBot.Discord.Reading;

namespace PyPrepBot.Discord;

/// <summary>The link by which a server's owner lets the bot in.</summary>
/// <remarks>https://discord.com/developers/docs/topics/oauth2#bot-authorization-flow</remarks>
internal static class Invitation
{
    private const string Page = "https://discord.com/oauth2/authorize";

    /// <summary>Asks for what posts need and for nothing else.</summary>
    public static string For(string application) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Page}?client_id={application}&scope=bot+applications.commands&permissions={Permissions.Invite}&integration_type=0");
}
