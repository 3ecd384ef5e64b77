using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.MySettings;

/// <summary><c>/my settings</c>: how the reader appears here, and what moderators decided about them.</summary>
public sealed class ShowMySettings(GroupDirectory directory, SettingsView view) : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(command, cancellation);
        return Reply.Ephemeral(await view.OfAsync(group, member, cancellation));
    }
}
