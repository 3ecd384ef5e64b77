using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>Twelve hexadecimal digits that change with anything a proof depends on.</summary>
public static class ProofDigest
{
    /// <summary>The digest of a question's text, answer and proof. The order of options does not count.</summary>
    public static string Of(Question question, ProofPlan plan)
    {
        var checks = plan.Checks
            .OrderBy(check => check.Option, StringComparer.Ordinal)
            .SelectMany(check => new[] { check.Option, check.Expression, check.Holds ? "holds" : "fails" });
        string?[] fields =
        [
            question.Revision, plan.Skip, plan.Script, plan.Stdout, plan.Raises, plan.Fixed,
            .. plan.Needs.Order(StringComparer.Ordinal), .. checks, .. plan.Marks,
        ];

        // Each field goes in with its length, so that a character moved from one to the next changes the digest.
        var text = string.Concat(fields.Select(field => string.Create(CultureInfo.InvariantCulture, $"{field?.Length ?? -1}:{field}\n")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 6));
    }
}
