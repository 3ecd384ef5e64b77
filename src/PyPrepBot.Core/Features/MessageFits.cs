using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features;

/// <summary>Holds questions against what every platform shows, whichever of them is in use.</summary>
public sealed class MessageFits(IReadOnlyList<IMessageFit> platforms)
{
    /// <summary>One sentence for each message that a platform would cut off or refuse.</summary>
    public IReadOnlyList<string> MisfitsOf(Question question) =>
    [
        .. from post in QuestionPosts.Of(question)
           from platform in platforms
           let misfit = platform.Misfit(post.Value)
           where misfit is not null
           select $"The {post.Key} does not fit {platform.Platform}: {misfit}.",
    ];

    /// <summary>What is to be said of every platform, for a preview.</summary>
    public IReadOnlyList<string> Report(Question question)
    {
        var misfits = MisfitsOf(question);
        return misfits.Count > 0
            ? misfits
            : [$"Card, verdict and reveal fit {string.Join(" and ", platforms.Select(platform => platform.Platform))}."];
    }
}
