using System.Security.Cryptography;
using System.Text.Json;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Protocol.Outgoing;

namespace PyPrepBot.Discord.Registering;

/// <summary>The feature table as Discord's list of commands.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/application-commands</remarks>
internal static class CommandDefinitions
{
    private const int Typed = 1;
    private const int OnMessage = 3;
    private const int Subcommand = 1;

    // MANAGE_GUILD. It only hides the command: the router judges anew.
    private const string ForModerators = "32";

    public static IReadOnlyList<CommandBody> Of(IReadOnlyList<Route> routes)
    {
        IReadOnlyList<CommandBody> commands =
        [
            .. routes
                .Where(route => route.Kind == RouteKind.Command)
                .GroupBy(route => route.Name.Split(' ')[0], StringComparer.Ordinal)
                .Select(family => Family(family.Key, [.. family])),
            .. routes
                .Where(route => route.Kind == RouteKind.Message)
                .Select(route => new CommandBody(route.Name, OnMessage) { DefaultMemberPermissions = Seen([route]) }),
        ];
        CommandLimits.Demand(commands);
        return commands;
    }

    /// <summary>The same definitions give the same text, so that nothing is registered that is registered already.</summary>
    public static string Fingerprint(IReadOnlyList<CommandBody> definitions) => Convert.ToHexStringLower(
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(definitions, OutgoingJson.Default.IReadOnlyListCommandBody)));

    private static CommandBody Family(string name, IReadOnlyList<Route> family)
    {
        var alone = family.FirstOrDefault(route => route.Name == name);
        if (alone is not null && family.Count > 1)
        {
            throw new InvalidOperationException($"/{name} has subcommands, so on Discord nobody could call it alone.");
        }

        return new CommandBody(name, Typed)
        {
            Description = alone?.Description ?? Runes.Shorten(RegisteringMessages.Family(family.Select(Second)), CommandLimits.Description),
            Options = alone is null ? [.. family.Select(Sub)] : CommandOptions.Of(alone),
            DefaultMemberPermissions = Seen(family),
        };
    }

    private static CommandOptionBody Sub(Route route) =>
        new(Subcommand, Second(route), route.Description) { Options = CommandOptions.Of(route) };

    // A third word stays in the name, where the limits find its blank.
    private static string Second(Route route) => route.Name[(route.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static string? Seen(IReadOnlyList<Route> family) =>
        family.All(route => route.Access == Access.Moderators) ? ForModerators : null;
}
