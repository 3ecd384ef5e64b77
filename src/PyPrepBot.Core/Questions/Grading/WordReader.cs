using System.Globalization;
using System.Text;

namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Cuts prose into words: lower case, no accents, no apostrophes; punctuation parts words, operators are kept.</summary>
internal sealed class WordReader
{
    private const string Operators = "+#*%<>=&|^~@";

    private readonly List<Word> words = [];
    private readonly StringBuilder word = new();
    private int letters;
    private int capitals;

    public static IReadOnlyList<Word> Read(string cleaned)
    {
        var reader = new WordReader();
        var plain = string.Concat(cleaned.Normalize(NormalizationForm.FormD).Where(IsNoAccent));
        for (var index = 0; index < plain.Length; index++)
            reader.Add(plain, index);
        reader.Finish();

        return reader.words;
    }

    private static bool IsNoAccent(char character) => char.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark;

    private void Add(string text, int index)
    {
        var character = text[index];
        if (character == '\'')
            return;
        if (!IsContent(text, index))
        {
            Finish();
            return;
        }

        letters += char.IsLetter(character) ? 1 : 0;
        capitals += char.IsUpper(character) ? 1 : 0;
        word.Append(char.ToLowerInvariant(character));
    }

    // A minus before a number is its sign and != is one operator: without these two, 1 would be -1 and = would be !=.
    private static bool IsContent(string text, int index) => text[index] switch
    {
        '-' => IsDigitAt(text, index + 1) && (index == 0 || !char.IsLetterOrDigit(text[index - 1])),
        '!' => index + 1 < text.Length && text[index + 1] == '=',
        var other => char.IsLetterOrDigit(other) || char.IsSurrogate(other) || Operators.Contains(other, StringComparison.Ordinal),
    };

    private static bool IsDigitAt(string text, int index) => index < text.Length && char.IsDigit(text[index]);

    private void Finish()
    {
        if (word.Length > 0)
            words.Add(new Word(word.ToString(), letters > 1 && capitals == letters));
        word.Clear();
        (letters, capitals) = (0, 0);
    }
}
