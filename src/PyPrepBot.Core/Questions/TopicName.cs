using System.Text;

namespace PyPrepBot.Core.Questions;

/// <summary>The form in which names of topics are stored and compared; the header of <c>topics.yaml</c> defines it.</summary>
public static class TopicName
{
    /// <summary>Longer names are cut: no topic has one, and somebody may paste a whole file.</summary>
    public const int MaxLength = 80;

    /// <summary>Lower case, with one dash for any run of blanks, dashes, <c>_</c>, <c>/</c> and <c>.</c>, and none at the ends.</summary>
    public static string Normalise(string typed)
    {
        var name = new StringBuilder(Math.Min(typed.Length, MaxLength));
        var gap = false;
        foreach (var character in typed)
        {
            if (char.IsWhiteSpace(character) || character is '_' or '/' or '.' or '-')
            {
                gap = name.Length > 0;
                continue;
            }

            if (name.Length + (gap ? 1 : 0) >= MaxLength)
                break;
            if (gap)
                name.Append('-');
            name.Append(char.ToLowerInvariant(character));
            gap = false;
        }

        return name.ToString();
    }
}
