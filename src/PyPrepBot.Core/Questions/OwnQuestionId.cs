using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PyPrepBot.Core.Questions;

/// <summary>
/// Ids of questions that a group wrote itself: <c>own-gil-k3x9q-001</c>. No shared question begins with <c>own-</c>, and the third part is
/// made from the group, so that what is measured of one group's question never mixes with another's.
/// </summary>
public static class OwnQuestionId
{
    private const string Prefix = "own-";
    private const string Letters = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const int TagLength = 5;

    // An id has at most 40 characters: the prefix, the topic, the tag and four digits at most.
    private const int MostOfTopic = 40 - 4 - 1 - TagLength - 5;

    public static bool Is(string id) => id.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The next free id of a topic, behind every number the group ever used there.</summary>
    public static string Next(string group, string topic, IEnumerable<string> taken)
    {
        var stem = $"{Prefix}{Short(topic)}-{TagOf(group)}-";
        var highest = taken.Select(id => NumberOf(id, stem)).DefaultIfEmpty().Max();
        return stem + (highest + 1).ToString("000", CultureInfo.InvariantCulture);
    }

    private static int NumberOf(string id, string stem) =>
        id.StartsWith(stem, StringComparison.Ordinal)
        && int.TryParse(id[stem.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Short(string topic) => (topic.Length <= MostOfTopic ? topic : topic[..MostOfTopic]).TrimEnd('-');

    private static string TagOf(string group) =>
        string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(group)).Take(TagLength).Select(part => Letters[part % Letters.Length]));
}
