using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Cards;

/// <summary>
/// The order in which one member sees the options: the same on every device and after every restart, another for each member, so
/// that "it is B" in the channel helps nobody.
/// </summary>
public static class OptionOrder
{
    /// <summary>The option ids in the order to show; none for a typed question.</summary>
    /// <param name="occasion">The challenge or the place in a test; the same question may be shown in another order elsewhere.</param>
    public static IReadOnlyList<string> Of(Question question, ShuffleKey key, string occasion, string member) => question switch
    {
        ChoiceQuestion { Shuffles: false } choice => [.. choice.Choices.Select(option => option.Id)],
        ChoiceQuestion choice => Shuffled([.. choice.Choices.Select(option => option.Id)], key, occasion, member),
        MultiQuestion multi => Shuffled([.. multi.Choices.Select(option => option.Id)], key, occasion, member),
        OrderQuestion order => Unsorted([.. order.Items.Select(item => item.Id)], key, occasion, member),
        MatchQuestion match => Shuffled(
            [.. match.Pairs.Select(pair => pair.RightId), .. match.Extra.Select(extra => extra.Id)], key, occasion, member),
        _ => [],
    };

    // Steps that happen to come out in the right order would give the answer away: the first goes to the end.
    private static string[] Unsorted(string[] sorted, ShuffleKey key, string occasion, string member)
    {
        var shuffled = Shuffled([.. sorted], key, occasion, member);
        return shuffled.SequenceEqual(sorted) ? [.. shuffled.Skip(1), shuffled[0]] : shuffled;
    }

    // Fisher and Yates, each step drawing from its own HMAC: four bytes for at most six options leave no bias worth a name.
    private static string[] Shuffled(string[] ids, ShuffleKey key, string occasion, string member)
    {
        for (var last = ids.Length - 1; last > 0; last--)
        {
            var text = Encoding.UTF8.GetBytes($"{occasion}\n{member}\n{last}");
            var draw = BinaryPrimitives.ReadUInt32BigEndian(HMACSHA256.HashData(key.Bytes.Span, text));
            var other = (int)(draw % (uint)(last + 1));
            (ids[last], ids[other]) = (ids[other], ids[last]);
        }

        return ids;
    }
}
