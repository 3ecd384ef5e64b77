using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.Help;

/// <summary><c>/help</c>: a few lines, never a wall.</summary>
public sealed class ShowHelp(GroupDirectory directory) : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(command.Channel, cancellation);
        return Reply.Ephemeral(HelpMessages.Overview(
            group, ChallengeWindows.Current(group.Schedule, command.ReceivedAt), ChallengeWindows.Next(group.Schedule, command.ReceivedAt)));
    }
}
