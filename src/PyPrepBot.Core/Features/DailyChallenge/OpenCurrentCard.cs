using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>A button that names no day: where nothing is posted, whoever presses first opens the day's challenge.</summary>
public sealed class OpenCurrentCard(GroupDirectory directory, CurrentView current) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(click, cancellation);
        return await current.ShowAsync(group, member, click.ReceivedAt, cancellation);
    }
}
