using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Teams;

/// <summary><c>/team</c>: the teams of the week. A team is there for as long as somebody is in it.</summary>
public sealed class TeamCommand(GroupDirectory directory, IMemberSettingsStore settings, TeamsReading teams)
    : IInteractionHandler<SlashCommand>
{
    public const string Action = "action";
    public const string Name = "name";
    public const string Show = "show";
    public const string Join = "join";
    public const string Leave = "leave";
    public const string Create = "create";

    public static IReadOnlyList<string> Actions { get; } = [Show, Join, Leave, Create];

    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(command, cancellation);
        var page = await teams.ReadAsync(group, member, command.ReceivedAt, cancellation);
        var (action, given) = Read(command.Arguments);
        if (action is Show || !Actions.Contains(action))
        {
            return Reply.Ephemeral(TeamMessages.All(page));
        }

        var (team, refusal) = Wish(action, given, page);
        if (refusal is not null)
        {
            return Reply.Ephemeral(refusal);
        }

        await settings.ChangeAsync(group.Id, member, own => own with { Team = team }, cancellation);
        return Reply.Ephemeral(TeamMessages.All(
            await teams.ReadAsync(group, member, command.ReceivedAt, cancellation),
            team is null ? "You left your team." : $"You are in {team}."));
    }

    // In a typed line the name has all the words, the action among them: "create Lock pickers".
    private static (string Action, string Name) Read(Arguments arguments)
    {
        var name = arguments[Name] ?? "";
        var (first, rest) = CommandLine.Split(name);
        return arguments[Action] is { } action ? (action.ToLowerInvariant(), name)
            : Actions.Contains(first) ? (first, rest)
            : (Show, name);
    }

    private static (string? Team, ChatMessage? Refusal) Wish(string action, string text, TeamsPage page)
    {
        if (action == Leave)
        {
            return (null, null);
        }

        if (DisplayName.Read(text, MemberSettings.LongestTeam) is not { } name)
        {
            return (null, TeamMessages.NoName());
        }

        var known = page.Teams.Select(team => team.Team).FirstOrDefault(team => DisplayName.AreAlike(team, name));
        return (action, known) switch
        {
            (Join, null) => (null, TeamMessages.Unknown(name, page)),
            (Create, not null) when known != page.Own => (null, TeamMessages.Taken(known)),
            _ => (known ?? name, null),
        };
    }
}
