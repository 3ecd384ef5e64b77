using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary><c>/challenge</c>: today's question with its controls, for the one who asks.</summary>
public sealed class ShowChallenge(GroupDirectory directory, IChallengeStore challenges, CurrentView current, ChallengeView view)
    : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(command, cancellation);
        return HaltNotice.Above(await ShowAsync(group, member, command, cancellation), group, command);
    }

    private async Task<Reply> ShowAsync(StudyGroup group, MemberId member, SlashCommand command, CancellationToken cancellation)
    {
        if (command.Arguments["day"] is not { } day)
        {
            return await current.ShowAsync(group, member, command.ReceivedAt, cancellation);
        }

        return ChallengeDate.TryParse(DayWords.Date(day, group, command.ReceivedAt), out var date)
            && await challenges.FindAsync(group.Id, date, cancellation) is { } past
            ? await view.ShowAsync(group, member, past, command.ReceivedAt, cancellation)
            : Reply.Ephemeral(ChallengeMessages.NoSuchChallenge());
    }
}
