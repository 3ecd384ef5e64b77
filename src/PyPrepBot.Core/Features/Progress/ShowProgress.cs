using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Progress;

/// <summary><c>/progress</c>: the reader's rating, topics and streak.</summary>
public sealed class ShowProgress(GroupDirectory directory, IMemberStore members, IAwardStore awards, IQuestionBank bank)
    : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(command, cancellation);
        var state = await members.FindAsync(group.Id, member, cancellation);
        return Reply.Ephemeral(ProgressMessages.Of(
            command.User.Name,
            state,
            AwardWords.Standing(await awards.AllAsync(group.Id, cancellation), member),
            bank.Current.Topics));
    }
}
