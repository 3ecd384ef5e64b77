using System.Reflection;
using Mono.Cecil;
using NetArchTest.Rules;

namespace PyPrepBot.Tests.Architecture;

/// <summary>A part of the house, and what it may not know.</summary>
internal sealed class Wall
{
    private readonly PredicateList _types;

    private Wall(PredicateList types) => _types = types;

    /// <summary>Everything in a namespace and below it.</summary>
    public static Wall Within(Assembly assembly, string prefix)
    {
        var types = Types.InAssembly(assembly).That().MeetCustomRule(new IsWithin(prefix));
        Assert.True(types.GetTypes().Any(), $"There is nothing within {prefix}: a wall around nothing would always hold.");
        return new Wall(types);
    }

    /// <param name="names">Namespaces or full names of types.</param>
    public void KnowsNothingOf(params IReadOnlyCollection<string> names)
    {
        Assert.NotEmpty(names);
        var result = _types.Should().NotHaveDependencyOnAny([.. names]).GetResult();
        Assert.True(
            result.IsSuccessful,
            $"They may not know any of {string.Join(", ", names.Take(5))}: {string.Join(", ", result.FailingTypeNames ?? [])}");
    }

    /// <summary>Of a namespace of Core, only these namespaces or types.</summary>
    public void KnowsOnly(string of, params IReadOnlyCollection<string> parts) => KnowsNothingOf(
    [
        .. House.Written(House.Core)
            .Where(type => !type.IsNested && IsIn(type, of) && !parts.Any(part => IsIn(type, part)))
            .Select(type => type.FullName!),
    ]);

    private static bool IsIn(Type type, string prefix) => $"{type.FullName}.".StartsWith(prefix + ".", StringComparison.Ordinal);

    /// <summary>Anchored, so that "Quest" does not select "Questions"; a nested type stands where its outermost type stands.</summary>
    /// <remarks>NetArchTest's own rules see no namespace on a nested type that others may use, and would let it through.</remarks>
    private sealed class IsWithin(string prefix) : ICustomRule
    {
        public bool MeetsRule(TypeDefinition type)
        {
            var name = type.FullName.Replace('/', '.');
            return name.StartsWith(prefix + ".", StringComparison.Ordinal);
        }
    }
}
