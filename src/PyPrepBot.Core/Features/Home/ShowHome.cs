using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Home;

/// <summary>The page a person finds when they look at the bot: today's challenge, how they are doing, and where to go on.</summary>
public sealed class ShowHome(HomeReading reading, QueueAges queues, IQuestionBank bank)
    : IInteractionHandler<HomeOpened>
{
    public async Task<Reply> HandleAsync(HomeOpened act, CancellationToken cancellation)
    {
        var page = await reading.ReadAsync(act, WaitingAsync, cancellation);
        return HaltNotice.Above(Reply.Ephemeral(HomeMessages.Of(page, bank.Current.Topics)), page.Group, act);

        async Task<int?> WaitingAsync(StudyGroup group) =>
            Permissions.Moderates(group, act) ? (await queues.OfAsync(group, cancellation)).Sum(queue => queue.Waiting) : null;
    }
}
