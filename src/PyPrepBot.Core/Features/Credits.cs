using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features;

/// <summary>The names under the questions that members of a group wrote.</summary>
public sealed class Credits(IMemberStore members)
{
    /// <summary>Who wrote a question, as the group knows them; null for what all groups share, and for a writer without a name.</summary>
    public async Task<string?> OfAsync(GroupId group, Question question, CancellationToken cancellation)
    {
        if (!MemberId.TryParse(question.Writer, out var writer))
        {
            return null;
        }

        var names = await members.NamesAsync(group, [writer], cancellation);
        return names.GetValueOrDefault(writer) is { } name && name != writer.Value ? name : null;
    }
}
