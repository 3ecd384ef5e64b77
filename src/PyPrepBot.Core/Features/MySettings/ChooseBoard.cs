using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.MySettings;

/// <summary>"Hide me", "Show my name", "Show my nickname": boards follow at once.</summary>
public sealed class ChooseBoard(GroupDirectory directory, IMemberSettingsStore settings, SettingsView view)
    : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(click, cancellation);
        if (Enum.TryParse<BoardVisibility>(click.Action.Part(0), ignoreCase: true, out var board) && Enum.IsDefined(board))
        {
            await settings.ChangeAsync(group.Id, member, own => Chosen(own, board), cancellation);
        }

        return Reply.Update(await view.OfAsync(group, member, cancellation));
    }

    private static MemberSettings Chosen(MemberSettings own, BoardVisibility board) =>
        board == BoardVisibility.Nickname && own.Nickname is null ? own : own with { Board = board };
}
