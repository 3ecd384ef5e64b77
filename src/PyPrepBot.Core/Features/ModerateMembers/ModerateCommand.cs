using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.ModerateMembers;

/// <summary><c>/moderate @eve mute-reports</c>: against abuse only. The member sees it in their settings.</summary>
public sealed class ModerateCommand(GroupDirectory directory, GivenPerson people, IMemberSettingsStore settings, Audit audit)
    : IInteractionHandler<SlashCommand>
{
    public const string Action = "action";
    public const string MuteSuggestions = "mute-suggestions";
    public const string MuteReports = "mute-reports";
    public const string OffBoards = "off-boards";
    public const string ResetNickname = "reset-nickname";
    public const string Lift = "lift";

    public static IReadOnlyList<string> Actions { get; } = [MuteSuggestions, MuteReports, OffBoards, ResetNickname, Lift];

    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (group, _) = await directory.WhoAsync(command, cancellation);
        if (await people.FindAsync(group, command, cancellation) is not var (_, member, name))
        {
            return Reply.Ephemeral(GivenPersonMessages.Unknown());
        }

        var before = await settings.FindAsync(group.Id, member, cancellation);
        if (command.Arguments[Action] is not { } action || !Actions.Contains(action))
        {
            return Reply.Ephemeral(ModerateMessages.State(name, before));
        }

        var after = await settings.ChangeAsync(group.Id, member, own => Changed(own, action), cancellation);
        if (after != before)
        {
            await audit.NoteAsync(
                command, group.Id, "moderate", member.Value, ModerateMessages.Words(before), ModerateMessages.Words(after), cancellation);
        }

        return Reply.Ephemeral(ModerateMessages.State(name, after));
    }

    private static MemberSettings Changed(MemberSettings own, string action) => action switch
    {
        MuteSuggestions => own with { SuggestionsMuted = true },
        MuteReports => own with { ReportsMuted = true },
        OffBoards => own with { OffBoards = true },
        ResetNickname => own with
        {
            Nickname = null,
            Board = own.Board == BoardVisibility.Nickname ? BoardVisibility.Name : own.Board,
        },
        _ => own with { SuggestionsMuted = false, ReportsMuted = false, OffBoards = false },
    };
}
