using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>Questions out of rotation that nobody has decided about.</summary>
public sealed class AsideSource(IAsideStore asides, IQuestionBank bank) : IQueueSource
{
    public string Kind => QueueKinds.Aside;

    public async Task<IReadOnlyList<QueueEntry>> OpenAsync(StudyGroup group, CancellationToken cancellation) =>
        [.. (await WaitingAsync(group.Id, cancellation)).Select(aside => new QueueEntry(aside.QuestionId, aside.At))];

    public async Task<IReadOnlyList<Block>?> ShowAsync(
        StudyGroup group, Interaction act, string id, CancellationToken cancellation) =>
        (await WaitingAsync(group.Id, cancellation)).FirstOrDefault(aside => aside.QuestionId == id) is { } aside
        && bank.Of(group.Id).Find(id) is { } question
            ? DoubtMessages.Item(aside, question)
            : null;

    // One that is retired meanwhile waits for nothing.
    private async Task<IEnumerable<Aside>> WaitingAsync(GroupId group, CancellationToken cancellation) =>
        (await asides.AllAsync(group, cancellation)).Where(aside =>
            bank.Of(group).Find(aside.QuestionId) is { Status: QuestionStatus.Aside });
}
