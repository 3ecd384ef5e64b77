using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Home;

/// <summary>The page a person finds when they look at the bot: today's challenge, how they are doing, and where to go on.</summary>
public sealed class ShowHome(HomeReading reading, IReportStore reports, IProposalStore proposals, IQuestionBank bank)
    : IInteractionHandler<HomeOpened>
{
    public async Task<Reply> HandleAsync(HomeOpened act, CancellationToken cancellation)
    {
        var page = await reading.ReadAsync(act, Queue, cancellation);
        return HaltNotice.Above(Reply.Ephemeral(HomeMessages.Of(page, bank.Current.Topics)), page.Group, act.Rights);

        async Task<HomeQueue?> Queue(GroupId group) => act.Rights.Manages
            ? new HomeQueue(
                (await reports.OpenAsync(group, cancellation)).Count, (await proposals.OpenAsync(group, cancellation)).Count)
            : null;
    }
}
