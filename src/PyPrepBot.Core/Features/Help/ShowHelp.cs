using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Help;

/// <summary><c>/help</c>: a few lines, never a wall.</summary>
public sealed class ShowHelp(GroupDirectory directory, IChallengeStore challenges) : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (group, now) = (await directory.OfAsync(command.Channel, cancellation), command.ReceivedAt);
        var open = await challenges.OpenAtAsync(group, now, cancellation) is { } challenge
            ? challenge.Window.Closes
            : group.OpensWhenAsked ? ChallengeWindows.Current(group.Schedule, now)?.Window.Closes : null;
        var help = HelpMessages.Overview(group, open, ChallengeWindows.Next(group.Schedule, now), command.Rights.Manages);
        return HaltNotice.Above(Reply.Ephemeral(help), group, command.Rights);
    }
}
