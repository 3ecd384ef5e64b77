using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionQueue;

/// <summary>The words of a reminder, made when it is told: what was decided meanwhile is in it no more.</summary>
public sealed class QueueNotice(QueueDesk queue) : INoticeComposer
{
    public const string KindName = "queue";

    public string Kind => KindName;

    public async Task<ChatMessage?> ComposeAsync(StudyGroup group, Notice notice, CancellationToken cancellation)
    {
        var entries = (await queue.OpenAsync(group, cancellation)).SelectMany(kind => kind.Entries).ToList();
        return entries.Count == 0 ? null : DecisionMessages.Reminder(entries.Count, notice.DueAt - entries.Min(entry => entry.Since));
    }
}
