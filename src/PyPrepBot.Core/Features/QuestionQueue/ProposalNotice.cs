using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionQueue;

/// <summary>Tells an author what became of their question.</summary>
public sealed class ProposalNotice(IProposalStore proposals) : INoticeComposer
{
    public const string KindName = "proposal";

    public string Kind => KindName;

    public async Task<ChatMessage?> ComposeAsync(StudyGroup group, Notice notice, CancellationToken cancellation) =>
        await proposals.FindAsync(notice.Group, notice.Subject, cancellation) is { } proposal ? DecisionMessages.Told(proposal) : null;
}
